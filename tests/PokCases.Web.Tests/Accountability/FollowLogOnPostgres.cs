using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class FollowLogOnPostgres(TestHost<OnPostgres> host) : FollowLogTests<OnPostgres>(host);
