using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class SharedPagesOnPostgres(TestHost<OnPostgres> host) : SharedPagesTests<OnPostgres>(host);
