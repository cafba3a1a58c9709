using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class WarmReferralOnPostgres(TestHost<OnPostgres> host) : WarmReferralTests<OnPostgres>(host);
