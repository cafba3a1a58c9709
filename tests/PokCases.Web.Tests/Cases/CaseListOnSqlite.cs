using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CaseListOnSqlite(TestHost<OnSqlite> host) : CaseListTests<OnSqlite>(host);
