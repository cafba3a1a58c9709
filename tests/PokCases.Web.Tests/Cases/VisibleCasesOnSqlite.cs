using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class VisibleCasesOnSqlite(TestHost<OnSqlite> host) : VisibleCasesTests<OnSqlite>(host);
