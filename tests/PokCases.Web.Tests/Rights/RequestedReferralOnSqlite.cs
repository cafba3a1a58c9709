using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class RequestedReferralOnSqlite(TestHost<OnSqlite> host) : RequestedReferralTests<OnSqlite>(host);
