using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class AdministrationOnSqlite(TestHost<OnSqlite> host) : AdministrationTests<OnSqlite>(host);
