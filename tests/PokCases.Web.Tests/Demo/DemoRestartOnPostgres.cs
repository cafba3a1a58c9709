using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

public sealed class DemoRestartOnPostgres(DemoHost<OnPostgres> host) : DemoRestartTests<OnPostgres>(host);
