using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live;

public sealed class HubOnPostgres(TestHost<OnPostgres> host) : HubTests<OnPostgres>(host);
