using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class ResidentPageOnPostgres(TestHost<OnPostgres> host) : ResidentPageTests<OnPostgres>(host);
