using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class ReferralErasureOnSqlite(TestHost<OnSqlite> host) : ReferralErasureTests<OnSqlite>(host);
