using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class RetentionDayOnSqlite(TestHost<OnSqlite> host) : RetentionDayTests<OnSqlite>(host);
