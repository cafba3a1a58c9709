using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

public sealed class HsdsOnPostgres(TestHost<OnPostgres> host) : HsdsTests<OnPostgres>(host);
