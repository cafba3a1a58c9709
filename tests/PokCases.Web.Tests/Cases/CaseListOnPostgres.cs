using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CaseListOnPostgres(TestHost<OnPostgres> host) : CaseListTests<OnPostgres>(host);
