using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class SigningInOnSqlite(TestHost<OnSqlite> host) : SigningInTests<OnSqlite>(host);
