using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class DepartureOnSqlite(TestHost<OnSqlite> host) : DepartureTests<OnSqlite>(host);
