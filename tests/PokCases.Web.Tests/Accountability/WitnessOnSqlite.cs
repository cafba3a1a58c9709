using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class WitnessOnSqlite(WitnessHost<OnSqlite> host) : WitnessTests<OnSqlite>(host);
