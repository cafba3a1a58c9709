using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class AudienceOnPostgres(TestHost<OnPostgres> host) : AudienceTests<OnPostgres>(host);
