using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class OwnAccountOnSqlite(TestHost<OnSqlite> host) : OwnAccountTests<OnSqlite>(host);
