using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

public sealed class OutsideAccessOnPostgres(TestHost<OnPostgres> host) : OutsideAccessTests<OnPostgres>(host);
