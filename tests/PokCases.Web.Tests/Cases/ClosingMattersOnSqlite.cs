using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class ClosingMattersOnSqlite(TestHost<OnSqlite> host) : ClosingMattersTests<OnSqlite>(host);
