using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

public sealed class ReferralDoorsOnSqlite(TestHost<OnSqlite> host) : ReferralDoorsTests<OnSqlite>(host);
