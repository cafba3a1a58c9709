using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class WarmReferralOnSqlite(TestHost<OnSqlite> host) : WarmReferralTests<OnSqlite>(host);
