using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class RequestedReferralOnPostgres(TestHost<OnPostgres> host) : RequestedReferralTests<OnPostgres>(host);
