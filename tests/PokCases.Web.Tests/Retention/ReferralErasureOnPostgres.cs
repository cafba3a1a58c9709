using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class ReferralErasureOnPostgres(TestHost<OnPostgres> host) : ReferralErasureTests<OnPostgres>(host);
