using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class WitnessOnPostgres(WitnessHost<OnPostgres> host) : WitnessTests<OnPostgres>(host);
