namespace Savsjo.Medborgarloften.Testing;

/// <summary>One host for all the tests of a class, and yet no test that meets what another left behind.</summary>
public static class BeginningAnew
{
    extension<TFixture>(TFixture fixture)
        where TFixture : WebFixture, new()
    {
        /// <summary>
        /// For a class whose tests write, if only by signing in: each begins with this, and finds the application as the class's
        /// first test did, the same host with the database, the clock, the mail, the errors and the brakes as they were.
        /// </summary>
        public TFixture AsNew() => (TFixture)fixture.BegunAnew(() => new TFixture());
    }
}
