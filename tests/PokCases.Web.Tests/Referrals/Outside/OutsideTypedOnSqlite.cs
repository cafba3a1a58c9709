using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

public sealed class OutsideTypedOnSqlite(TestHost<OnSqlite> host) : OutsideTypedTests<OnSqlite>(host);
