using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class HardDatesOnSqlite(TestHost<OnSqlite> host) : HardDatesTests<OnSqlite>(host);
