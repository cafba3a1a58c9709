using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class ContributionOnPostgres(TestHost<OnPostgres> host) : ContributionTests<OnPostgres>(host);
