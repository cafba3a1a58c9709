using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class IntroductionOnPostgres(TestHost<OnPostgres> host) : IntroductionTests<OnPostgres>(host);
