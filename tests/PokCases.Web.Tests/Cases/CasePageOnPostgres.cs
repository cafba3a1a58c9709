using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CasePageOnPostgres(TestHost<OnPostgres> host) : CasePageTests<OnPostgres>(host);
