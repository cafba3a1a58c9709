using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class IntroduceCaseOnPostgres(TestHost<OnPostgres> host) : IntroduceCaseTests<OnPostgres>(host);
