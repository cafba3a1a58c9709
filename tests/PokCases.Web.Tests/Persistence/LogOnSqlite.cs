using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public sealed class LogOnSqlite(TestHost<OnSqlite> host) : LogTests<OnSqlite>(host);
