using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class LogPageOnSqlite(TestHost<OnSqlite> host) : LogPageTests<OnSqlite>(host);
