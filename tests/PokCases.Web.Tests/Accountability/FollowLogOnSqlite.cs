using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class FollowLogOnSqlite(TestHost<OnSqlite> host) : FollowLogTests<OnSqlite>(host);
