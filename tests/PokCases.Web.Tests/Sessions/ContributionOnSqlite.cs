using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class ContributionOnSqlite(TestHost<OnSqlite> host) : ContributionTests<OnSqlite>(host);
