using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

public sealed class ReferralOnSqlite(TestHost<OnSqlite> host) : ReferralTests<OnSqlite>(host);
