using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

public sealed class DemoOnSqlite(DemoHost<OnSqlite> host) : DemoTests<OnSqlite>(host);
