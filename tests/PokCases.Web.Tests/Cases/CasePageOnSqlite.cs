using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CasePageOnSqlite(TestHost<OnSqlite> host) : CasePageTests<OnSqlite>(host);
