using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

public sealed class OutsideAccessOnSqlite(TestHost<OnSqlite> host) : OutsideAccessTests<OnSqlite>(host);
