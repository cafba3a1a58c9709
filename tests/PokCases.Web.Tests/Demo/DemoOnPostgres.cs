using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

public sealed class DemoOnPostgres(DemoHost<OnPostgres> host) : DemoTests<OnPostgres>(host);
