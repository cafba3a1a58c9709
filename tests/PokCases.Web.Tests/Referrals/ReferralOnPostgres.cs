using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

public sealed class ReferralOnPostgres(TestHost<OnPostgres> host) : ReferralTests<OnPostgres>(host);
