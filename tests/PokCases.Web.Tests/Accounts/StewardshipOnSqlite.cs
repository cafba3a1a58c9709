using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class StewardshipOnSqlite(TestHost<OnSqlite> host) : StewardshipTests<OnSqlite>(host);
