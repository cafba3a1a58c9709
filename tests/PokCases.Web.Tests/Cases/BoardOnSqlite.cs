using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class BoardOnSqlite(TestHost<OnSqlite> host) : BoardTests<OnSqlite>(host);
