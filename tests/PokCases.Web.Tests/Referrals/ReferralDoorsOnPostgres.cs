using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

public sealed class ReferralDoorsOnPostgres(TestHost<OnPostgres> host) : ReferralDoorsTests<OnPostgres>(host);
