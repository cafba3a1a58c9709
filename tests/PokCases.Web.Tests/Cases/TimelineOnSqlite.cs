using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class TimelineOnSqlite(TestHost<OnSqlite> host) : TimelineTests<OnSqlite>(host);
