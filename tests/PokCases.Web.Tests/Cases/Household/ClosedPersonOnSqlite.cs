using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class ClosedPersonOnSqlite(TestHost<OnSqlite> host) : ClosedPersonTests<OnSqlite>(host);
