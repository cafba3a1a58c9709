using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class CaseFactsOnPostgres(TestHost<OnPostgres> host) : CaseFactsTests<OnPostgres>(host);
