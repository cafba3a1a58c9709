using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

public sealed class DemoRestartOnSqlite(DemoHost<OnSqlite> host) : DemoRestartTests<OnSqlite>(host);
