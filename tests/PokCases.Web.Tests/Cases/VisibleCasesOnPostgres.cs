using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class VisibleCasesOnPostgres(TestHost<OnPostgres> host) : VisibleCasesTests<OnPostgres>(host);
