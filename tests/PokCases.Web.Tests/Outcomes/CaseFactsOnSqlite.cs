using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class CaseFactsOnSqlite(TestHost<OnSqlite> host) : CaseFactsTests<OnSqlite>(host);
