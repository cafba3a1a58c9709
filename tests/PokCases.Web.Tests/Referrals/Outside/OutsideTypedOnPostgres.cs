using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

public sealed class OutsideTypedOnPostgres(TestHost<OnPostgres> host) : OutsideTypedTests<OnPostgres>(host);
