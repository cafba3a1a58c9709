using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class LeftAsItIsOnPostgres(TestHost<OnPostgres> host) : LeftAsItIsTests<OnPostgres>(host);
