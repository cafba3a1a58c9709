using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

public sealed class HelpMapOnPostgres(TestHost<OnPostgres> host) : HelpMapTests<OnPostgres>(host);
